package portolan.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Makes scripts shorter without understanding them: comments, indentation and empty lines go;
 * names, line ends, strings, regular expressions and template literals stay as they are.
 *
 * <p>A slash begins a regular expression where no value stands before it. The one place where this
 * guesses is behind a closing brace, which is taken for the end of a block, not of an object.
 */
final class ScriptText {
  /** Words that want a value, so that a slash behind them begins a regular expression. */
  private static final Set<String> BEFORE_VALUE =
      Set.of(
          "await",
          "case",
          "delete",
          "do",
          "else",
          "in",
          "instanceof",
          "new",
          "of",
          "return",
          "throw",
          "typeof",
          "void",
          "yield");

  /** Words whose parentheses are no value. */
  private static final Set<String> WITH_HEAD = Set.of("for", "if", "while", "with");

  private final String script;
  private final StringBuilder out;
  private int at;

  /** For each open parenthesis, whether a value ends where it is closed. */
  private final Deque<Boolean> parentheses = new ArrayDeque<>();

  /** Whether a value ends here, so that a slash divides. */
  private boolean value;

  /** Whether the parenthesis that may open here is no value. */
  private boolean head;

  private ScriptText(String script) {
    this.script = script;
    this.out = new StringBuilder(script.length());
  }

  /** The script without what only its readers need; every line that is left has a line end. */
  static String compact(String script) {
    ScriptText text = new ScriptText(script);
    text.code(false);
    text.endLine();
    return text.out.toString();
  }

  /** Copies code up to the end, or to the brace that ends a place of a template literal. */
  private void code(boolean inTemplate) {
    int braces = 0;
    while (at < script.length()) {
      char c = script.charAt(at);
      braces += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (inTemplate && braces < 0) {
        return;
      }
      if (c == '\n' || c == '\r') {
        endLine();
        at++;
      } else if (c == ' ' || c == '\t') {
        blank();
        at++;
      } else if (script.startsWith("//", at)) {
        at = endOr(script.indexOf('\n', at));
      } else if (script.startsWith("/*", at)) {
        comment();
      } else {
        token(c);
      }
    }
  }

  private int endOr(int index) {
    return index < 0 ? script.length() : index;
  }

  /** A comment of several lines ends a line, as far as the rules of the language go. */
  private void comment() {
    int end = script.indexOf("*/", at + 2);
    int after = end < 0 ? script.length() : end + 2;
    if (script.substring(at, after).indexOf('\n') < 0) {
      blank();
    } else {
      endLine();
    }
    at = after;
  }

  private void token(char c) {
    if (c == '"' || c == '\'') {
      quoted(c);
    } else if (c == '`') {
      template();
    } else if (c == '/' && !value) {
      regularExpression();
    } else if (Character.isJavaIdentifierPart(c)) {
      word();
    } else {
      sign(c);
    }
  }

  private void quoted(char quote) {
    int end = at + 1;
    while (end < script.length() && script.charAt(end) != quote) {
      end += script.charAt(end) == '\\' ? 2 : 1;
    }
    copyTo(end + 1);
    value = true;
  }

  private void template() {
    copyTo(at + 1);
    while (at < script.length() && script.charAt(at) != '`') {
      if (script.startsWith("${", at)) {
        copyTo(at + 2);
        value = false;
        code(true);
        copyTo(at + 1);
      } else {
        copyTo(at + (script.charAt(at) == '\\' ? 2 : 1));
      }
    }
    copyTo(at + 1);
    value = true;
  }

  /** A slash in brackets does not end the expression; its flags are copied as a word. */
  private void regularExpression() {
    boolean brackets = false;
    int end = at + 1;
    while (end < script.length() && script.charAt(end) != '\n') {
      char c = script.charAt(end);
      if (c == '/' && !brackets) {
        break;
      }
      brackets = c == '[' || (brackets && c != ']');
      end += c == '\\' ? 2 : 1;
    }
    copyTo(end + 1);
    value = true;
  }

  private void word() {
    int end = at;
    while (end < script.length() && Character.isJavaIdentifierPart(script.charAt(end))) {
      end++;
    }
    String word = script.substring(at, end);
    boolean member = at > 0 && script.charAt(at - 1) == '.';
    copyTo(end);
    value = member || !BEFORE_VALUE.contains(word);
    head = !member && WITH_HEAD.contains(word);
  }

  private void sign(char c) {
    // Behind ++ and -- a value has ended, or one begins, which is never a regular expression.
    boolean step = (c == '+' || c == '-') && at > 0 && script.charAt(at - 1) == c;
    if (c == '(') {
      parentheses.push(!head);
    }
    value = c == ')' ? parentheses.isEmpty() || parentheses.pop() : c == ']' || step;
    head = false;
    copyTo(at + 1);
  }

  private void copyTo(int end) {
    int last = Math.min(end, script.length());
    out.append(script, at, last);
    at = last;
  }

  /** One blank, unless the line begins here or has one. */
  private void blank() {
    if (out.length() > 0 && " \n".indexOf(out.charAt(out.length() - 1)) < 0) {
      out.append(' ');
    }
  }

  private void endLine() {
    while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }
}
