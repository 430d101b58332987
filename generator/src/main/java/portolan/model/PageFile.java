package portolan.model;

import portolan.source.SourceFile;
import portolan.text.Language;

/**
 * A page written in Markdown, in one language.
 *
 * @param name path below {@code pages/} without language and ending, such as {@code
 *     guides/how-to-read}
 * @param language language
 * @param file the text
 */
public record PageFile(String name, Language language, SourceFile file) {}
