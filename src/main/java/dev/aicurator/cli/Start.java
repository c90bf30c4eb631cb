package dev.aicurator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A command line taken apart just enough to know which command to make.
 *
 * @param name of the command, one or two words; null where there is none
 * @param command null where there is none, or none of that name
 * @param rest everything but the name
 */
record Start(@Nullable String name, @Nullable Command command, List<String> rest) {
  private static final Set<String> FORMS =
      Set.of("-otable", "-owide", "-ojson", "-ojsonl", "-otsv", "-ocsv", "-omd", "-oids");

  static Start of(List<String> args, Table table) {
    List<String> rest = new ArrayList<>(args.size());
    int i = globals(args, rest);
    if (i == args.size() || args.get(i).startsWith("-")) {
      rest.addAll(args.subList(i, args.size()));
      return new Start(null, null, rest);
    }
    String name = args.get(i++);
    Command command = null;
    if (i < args.size() && !args.get(i).startsWith("-")) {
      command = table.make(name + " " + args.get(i));
    }
    if (command != null) {
      name = name + " " + args.get(i++);
    } else {
      command = table.make(name);
    }
    rest(args.subList(i, args.size()), rest);
    return new Start(name, command, rest);
  }

  private static boolean isNumber(String arg) {
    if (arg.length() < 3 || !arg.startsWith("-n")) {
      return false;
    }
    for (int i = 2; i < arg.length(); i++) {
      if (arg.charAt(i) < '0' || arg.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Takes the global options that stand first; returns where they end. */
  private static int globals(List<String> args, List<String> into) {
    int i = 0;
    while (i < args.size()) {
      String arg = args.get(i);
      if (Globals.VALUED.contains(arg) && i + 1 < args.size()) {
        into.add(arg);
        into.add(args.get(i + 1));
        i += 2;
      } else if (Globals.FLAGS.contains(arg) || Globals.ACTIONS.contains(arg) || isSet(arg)) {
        into.add(arg);
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean isSet(String arg) {
    int equals = arg.indexOf('=');
    return equals > 0 && Globals.VALUED.contains(arg.substring(0, equals));
  }

  /** {@code -ojson} and {@code -n5} are two words; others of that kind are words of a query. */
  private static void rest(List<String> args, List<String> into) {
    boolean options = true;
    for (String arg : args) {
      options &= !arg.equals("--");
      if (options && (FORMS.contains(arg) || isNumber(arg))) {
        into.add(arg.substring(0, 2));
        into.add(arg.substring(2));
      } else {
        into.add(arg);
      }
    }
  }
}
