package portolan.catalog;

import portolan.model.Catalog;
import portolan.model.ProductLine;
import portolan.source.Diagnostics;

/** The folder of a product line bears its id, since other files know their line by the folder. */
final class LineFolderCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    for (ProductLine line : catalog.lines()) {
      String file = line.at().file();
      String folder = file.replaceFirst("/line\\.yaml$", "");
      if (reading.origins().trust(line, "id") && !folder.endsWith("/" + line.id())) {
        diagnostics.error(
            line.at(),
            "the product line '" + line.id() + "' stands in a folder of another name",
            "rename the folder to products/" + line.id() + ", or change the id");
      }
    }
  }
}
