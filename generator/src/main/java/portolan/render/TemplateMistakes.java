package portolan.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import portolan.source.Diagnostic;
import portolan.source.Position;
import portolan.source.Suggestion;

/** Says in an author's words what FreeMarker found wrong. */
final class TemplateMistakes {
  private static final String DETAILS = "\n----";

  private final Theme theme;

  TemplateMistakes(Theme theme) {
    this.theme = theme;
  }

  /**
   * A mistake in a template.
   *
   * @param fault what FreeMarker threw
   * @param template the template that was asked for
   */
  Diagnostic of(Exception fault, String template) {
    if (fault instanceof ParseException slip) {
      return syntax(slip);
    }
    if (fault instanceof TemplateException stop) {
      return atRunTime(stop, template);
    }
    if (fault instanceof TemplateNotFoundException) {
      return missing(template, Position.of(theme.shown(template)));
    }
    return Diagnostic.error(
        Position.of(theme.shown(template)), firstSentence(fault.getMessage()), "");
  }

  private Diagnostic syntax(ParseException slip) {
    return Diagnostic.error(
        at(slip.getTemplateName(), slip.getLineNumber(), slip.getColumnNumber()),
        firstSentence(slip.getEditorMessage()),
        "see the FreeMarker manual on the directive at this place");
  }

  private Diagnostic atRunTime(TemplateException stop, String template) {
    Position at = at(stop, template);
    Throwable cause = stop.getCause();
    if (cause instanceof ParseException slip) {
      return syntax(slip);
    }
    if (cause instanceof TemplateNotFoundException absent) {
      return missing(absent.getTemplateName(), at);
    }
    if (cause instanceof MalformedTemplateNameException outside) {
      return Diagnostic.error(
          at,
          "'" + outside.getTemplateName() + "' is not a path below the templates folder",
          "name templates relative to the one that imports them");
    }
    if (stop instanceof InvalidReferenceException) {
      return Diagnostic.error(
          at,
          "'" + stop.getBlamedExpressionString() + "' has no value",
          "check the name against the view that is named at the top of the template");
    }
    return Diagnostic.error(at, firstSentence(stop.getMessageWithoutStackTop()), "");
  }

  private Position at(TemplateException stop, String template) {
    Integer line = stop.getLineNumber();
    Integer column = stop.getColumnNumber();
    String file = stop.getTemplateSourceName();
    return file == null || line == null || column == null
        ? Position.of(theme.shown(template))
        : at(file, line, column);
  }

  private Position at(String template, int line, int column) {
    return new Position(theme.shown(template), Math.max(0, line), Math.max(0, column));
  }

  private Diagnostic missing(String template, Position at) {
    return Diagnostic.error(
        at,
        "the theme has no template '" + template + "'",
        Suggestion.hint(template, theme.templates()));
  }

  /** The first part of a message, on one line and without a full stop. */
  private static String firstSentence(String message) {
    if (message == null) {
      return "the template cannot be used";
    }
    int details = message.indexOf(DETAILS);
    String text = (details < 0 ? message : message.substring(0, details)).strip();
    text = text.replaceAll("\\s+", " ").replaceAll("\\s*\\[in template [^]]*]", "");
    return text.endsWith(".") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
  }
}
