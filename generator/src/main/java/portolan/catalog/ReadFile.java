package portolan.catalog;

import portolan.yaml.Row;

/**
 * A content file as far as it can be read.
 *
 * @param file the file
 * @param root its root, mended
 */
record ReadFile(ContentFile file, Row root) {}
