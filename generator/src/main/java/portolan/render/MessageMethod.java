package portolan.render;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import portolan.text.Messages;

/** {@code msg("key", place, ...)}: an interface word in the language of the page. */
final class MessageMethod implements TemplateMethodModelEx {
  private final Messages messages;

  MessageMethod(Messages messages) {
    this.messages = messages;
  }

  /** The text with its places filled; FreeMarker escapes it like any other string. */
  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.isEmpty()) {
      throw new TemplateModelException("msg needs a key, such as msg(\"table.port\")");
    }
    String key = plain(arguments.get(0));
    Object[] places = new Object[arguments.size() - 1];
    for (int i = 0; i < places.length; i++) {
      places[i] = plain(arguments.get(i + 1));
    }
    return messages.shown(key, places);
  }

  private static String plain(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber().toString();
    }
    if (argument instanceof TemplateBooleanModel) {
      throw new TemplateModelException("msg takes texts and numbers, not true or false");
    }
    throw new TemplateModelException("msg takes texts and numbers; a place has no value");
  }
}
