package portolan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import portolan.entry.FacetNames;

/** A Lucene index in memory, in one segment, whose numbers of documents are their ids. */
public final class SearchIndex implements AutoCloseable {
  /** Large enough that the index is never written in parts. */
  private static final double BUFFER_MEGABYTES = 512;

  private final List<SearchDocument> documents;
  private final FacetNames facetNames;
  private final Set<Integer> versionNumbers;
  private final Directory directory;
  private final DirectoryReader reader;

  private SearchIndex(List<SearchDocument> documents, FacetNames facetNames) throws IOException {
    this.documents = List.copyOf(documents);
    this.facetNames = facetNames;
    this.versionNumbers = numbers(facetNames);
    this.directory = new ByteBuffersDirectory();
    fill();
    this.reader = DirectoryReader.open(directory);
  }

  /**
   * Makes the index.
   *
   * @param documents with ids 0, 1, 2 ... in order
   */
  public static SearchIndex of(List<SearchDocument> documents, FacetNames facetNames) {
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).id() != i) {
        throw new IllegalArgumentException(
            "the id of document " + i + " is " + documents.get(i).id());
      }
    }
    try {
      return new SearchIndex(documents, facetNames);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill() throws IOException {
    IndexDocuments made = new IndexDocuments();
    try (IndexWriter writer = new IndexWriter(directory, settings())) {
      for (SearchDocument document : documents) {
        writer.addDocument(made.of(document));
      }
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private static IndexWriterConfig settings() {
    return new IndexWriterConfig(Analysis.stems())
        .setSimilarity(new BM25Similarity())
        .setUseCompoundFile(false)
        .setMergeScheduler(new SerialMergeScheduler())
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  /** Numbers in the names of versions, such as 2010: a query with one seldom means a port. */
  private static Set<Integer> numbers(FacetNames names) {
    return names.all().stream()
        .filter(f -> f.key().equals(FacetNames.PRODUCT))
        .flatMap(f -> f.names().stream())
        .flatMap(name -> Analysis.words(name).stream())
        .filter(word -> word.matches("[0-9]{1,5}"))
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A reader of the index, of one segment; closed with the index. */
  public DirectoryReader reader() {
    return reader;
  }

  /** The documents; the place in the list is the number in the index. */
  public List<SearchDocument> documents() {
    return documents;
  }

  /** What the ids to filter by are called. */
  public FacetNames facetNames() {
    return facetNames;
  }

  /** Numbers in the names of versions, ascending. */
  public Set<Integer> versionNumbers() {
    return Set.copyOf(versionNumbers);
  }

  /**
   * Writes the index for other programs that use Lucene. An index that is there is replaced; other
   * files in the folder stay.
   */
  public void write(Path folder) throws IOException {
    try (Directory target = new NIOFSDirectory(folder);
        IndexWriter writer = new IndexWriter(target, settings())) {
      writer.addIndexes(directory);
      writer.commit();
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
