# bash completion for curator; works in bash 3.2 and later.
# Install: source this file, or copy it to ~/.local/share/bash-completion/completions/curator

_curator() {
  local line=${COMP_LINE:0:COMP_POINT} lead word i n=-1 full before value about
  local -a words values abouts
  COMPREPLY=()

  # Words as the shell will see them: bash cuts at ':' and '=', which query words contain.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    lead=${line%%[![:space:]]*}
    line=${line#"$lead"}
    ((${#word} > ${#line})) && word=$line
    line=${line#"$word"}
    if [ $n -lt 0 ] || [ -n "$lead" ] || [ -z "$word" ]; then words[$((++n))]=$word; else words[$n]+=$word; fi
  done
  for ((i = 1; i <= n; i++)); do
    word=${words[i]}
    case $word in \"* | \'*) word=${word#?} word=${word%[\"\']} ;; *) word=${word//\\/} ;; esac
    words[i]=$word
  done
  full=${words[n]}
  before=
  case $full in *[:=]*) [[ $COMP_WORDBREAKS == *[:=]* ]] && before=${full%"${full##*[:=]}"} ;; esac

  n=0
  while IFS=$'\t' read -r value about; do
    [ -n "$value" ] || continue
    values[n]=${value#"$before"}
    abouts[n++]=$about
  done < <("${words[0]/#\~/$HOME}" __complete -- "${words[@]:1}" 2>/dev/null)

  for ((i = 0; i < n; i++)); do
    value=${values[i]}
    if ((n == 1)); then
      case $value in *[:=/,]) type compopt >/dev/null 2>&1 && compopt -o nospace 2>/dev/null ;; esac
      case $value in *[[:space:]\"\'\$\&\;\(\)\<\>\|]*) printf -v value %q "$value" ;; esac
    elif [ -n "${abouts[i]}" ] && [[ ${COMP_TYPE-} != 37 && ${COMP_TYPE-} != 42 ]]; then
      printf -v value '%-14s (%.60s)' "$value" "${abouts[i]}"
    fi
    COMPREPLY[i]=$value
  done
}

complete -o default -F _curator curator 2>/dev/null
complete -o nosort -o default -F _curator curator 2>/dev/null # since bash 4.4: best first
