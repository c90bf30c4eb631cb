# fish completion for curator.
# Install: copy this file to ~/.config/fish/completions/curator.fish

function __curator_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($words[1] __complete -- $words[2..-1] "$current" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path "$current"
    end
end

complete -c curator -f -k -a '(__curator_complete)'
