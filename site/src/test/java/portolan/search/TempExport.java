package portolan.search;

import java.nio.file.*;
import java.util.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.util.BytesRef;

/** Stands in for the export of the generator until that is there. */
@SuppressWarnings({"LoopOverCharArray", "NonApiType", "EnumOrdinal"})
final class TempExport {
  static final String A = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  static void v(StringBuilder b, int v) {
    do {
      int d = v & 31;
      v >>>= 5;
      if (v != 0) d |= 32;
      b.append(A.charAt(d));
    } while (v != 0);
  }

  static String js(String s) {
    StringBuilder b = new StringBuilder("\"");
    for (char c : s.toCharArray()) {
      if (c == '"' || c == '\\') b.append('\\').append(c);
      else if (c == '\n') b.append("\\n");
      else if (c < 32 || c == '<' || c == 0x2028 || c == 0x2029)
        b.append(String.format("\\u%04x", (int) c));
      else b.append(c);
    }
    return b.append('"').toString();
  }

  static String list(Collection<String> l) {
    StringJoiner j = new StringJoiner(",", "[", "]");
    l.forEach(x -> j.add(js(x)));
    return j.toString();
  }

  static String collect(
      TreeMap<String, int[][][]> all, List<String[]> shards, List<String> firsts, int target) {
    StringBuilder d = new StringBuilder(), p = new StringBuilder();
    String prev = "";
    List<Map.Entry<String, int[][][]>> es = new ArrayList<>(all.entrySet());
    for (int i = 0; i < es.size(); i++) {
      String t = es.get(i).getKey();
      boolean marked = t.startsWith("#") || t.startsWith("@");
      if (d.length() > 0
          && (d.length() + p.length() > target
              || marked != (prev.startsWith("#") || prev.startsWith("@")))) {
        shards.add(new String[] {d.toString(), p.toString()});
        d.setLength(0);
        p.setLength(0);
      }
      if (d.length() == 0) {
        firsts.add(t);
        prev = "";
      }
      int pl = 0;
      while (pl < 63 && pl < prev.length() && pl < t.length() && prev.charAt(pl) == t.charAt(pl))
        pl++;
      d.append(A.charAt(pl)).append(t.substring(pl)).append('\n');
      prev = t;
      int[][][] f = es.get(i).getValue();
      int mask = 0;
      for (int k = 0; k < 5; k++) if (f[k] != null) mask |= 1 << k;
      v(p, mask);
      for (int k = 0; k < 5; k++)
        if (f[k] != null) {
          v(p, f[k][0].length);
          int last = -1;
          for (int j = 0; j < f[k][0].length; j++) {
            int gap = f[k][0][j] - last - 1;
            last = f[k][0][j];
            if (k < 4) {
              if (f[k][1][j] == 1) v(p, gap << 1 | 1);
              else {
                v(p, gap << 1);
                v(p, f[k][1][j]);
              }
            } else v(p, gap);
          }
        }
    }
    if (d.length() > 0) shards.add(new String[] {d.toString(), p.toString()});
    return "";
  }

  static void put(
      TreeMap<String, int[][][]> all, LeafReader lr, String field, String mark, int slot)
      throws Exception {
    Terms ts = lr.terms(field);
    if (ts == null) return;
    TermsEnum te = ts.iterator();
    BytesRef b;
    PostingsEnum pe = null;
    while ((b = te.next()) != null) {
      int df = te.docFreq();
      int[] d = new int[df], f = new int[df];
      pe = te.postings(pe, PostingsEnum.FREQS);
      for (int i = 0; i < df; i++) {
        d[i] = pe.nextDoc();
        f[i] = slot < 4 ? pe.freq() : 1;
      }
      all.computeIfAbsent(mark + b.utf8ToString(), x -> new int[5][][])[slot] = new int[][] {d, f};
    }
  }

  static void write(SearchIndex index, Path root, boolean inline, int titleBlock, int textBlock)
      throws Exception {
    Path dir = root.resolve("search");
    Files.createDirectories(dir);
    LeafReader lr = index.reader().leaves().get(0).reader();
    IndexSearcher is = new IndexSearcher(index.reader());
    int n = lr.maxDoc();
    TreeMap<String, int[][][]> all = new TreeMap<>(), pairs = new TreeMap<>();
    String[] F = {"title", "roles", "notes", "alt"};
    for (int f = 0; f < 4; f++) put(all, lr, F[f], "", f);
    put(all, lr, "word", "", 4);
    put(all, lr, "port", "#", 4);
    put(all, lr, "facet", "@", 4);
    put(pairs, lr, "pair", "", 4);
    List<String[]> shards = new ArrayList<>(), ps = new ArrayList<>();
    List<String> firsts = new ArrayList<>(),
        pf = new ArrayList<>(),
        tf = new ArrayList<>(),
        pfiles = new ArrayList<>();
    collect(all, shards, firsts, 14000);
    collect(pairs, ps, pf, 14000);
    StringBuilder core = new StringBuilder("portolanSearch.core({docs:" + n + ",fields:["),
        norms = new StringBuilder();
    for (int f = 0; f < 4; f++) {
      CollectionStatistics cs = is.collectionStatistics(F[f]);
      core.append(f > 0 ? "," : "")
          .append(
              "["
                  + SearchField.values()[f].boost()
                  + ","
                  + cs.docCount()
                  + ","
                  + cs.sumTotalTermFreq()
                  + "]");
      NumericDocValues nv = lr.getNormValues(F[f]);
      StringBuilder s = new StringBuilder();
      for (int d = 0; d < n; d++) v(s, nv.advanceExact(d) ? (int) nv.longValue() & 255 : 0);
      norms.append(f > 0 ? "," : "").append('"').append(s).append('"');
    }
    core.append(
        "],stopWords:"
            + list(Analysis.stopWords())
            + ",versions:"
            + index.versionNumbers()
            + ",facets:[");
    StringJoiner fj = new StringJoiner(",");
    for (FacetNames.Facet f : index.facetNames().all())
      fj.add(
          "["
              + js(f.key())
              + ","
              + js(f.id())
              + ","
              + list(f.names())
              + ","
              + js(f.label().ru())
              + ","
              + js(f.label().en())
              + "]");
    core.append(fj).append("],kinds:[");
    StringJoiner kj = new StringJoiner(",");
    List<SearchDocument> docs = index.documents();
    for (int i = 0; i < n; ) {
      int j = i;
      while (j < n && docs.get(j).kind().equals(docs.get(i).kind())) j++;
      kj.add("[" + js(docs.get(i).kind()) + "," + (j - i) + "]");
      i = j;
    }
    core.append(kj).append("],norms:[").append(norms).append("],ranges:");
    List<int[]> rs = new ArrayList<>();
    for (SearchDocument d : docs)
      for (var s : d.spans())
        if (s.isRange())
          rs.add(new int[] {s.low(), s.high(), s.transports() | (s.dynamic() ? 4 : 0), d.id()});
    rs.sort((x, y) -> x[0] != y[0] ? x[0] - y[0] : x[1] != y[1] ? x[1] - y[1] : x[3] - y[3]);
    StringBuilder r = new StringBuilder();
    int pl = 0;
    for (int[] x : rs) {
      v(r, x[0] - pl);
      pl = x[0];
      v(r, x[1] - x[0]);
      v(r, x[2]);
      v(r, x[3]);
    }
    core.append('"').append(r).append('"');
    if (inline) {
      StringJoiner j = new StringJoiner(",", ",terms:[", "]");
      for (String[] s : shards) j.add("[" + js(s[0]) + "," + js(s[1]) + "]");
      core.append(j);
      firsts.clear();
    } else
      for (int i = 0; i < shards.size(); i++) {
        tf.add("search/terms" + i + ".js");
        Files.writeString(
            root.resolve(tf.get(i)),
            "portolanSearch.terms("
                + i
                + ","
                + js(shards.get(i)[0])
                + ","
                + js(shards.get(i)[1])
                + ");\n");
      }
    for (int i = 0; i < ps.size(); i++) {
      pfiles.add("search/pairs" + i + ".js");
      Files.writeString(
          root.resolve(pfiles.get(i)),
          "portolanSearch.pairs(" + i + "," + js(ps.get(i)[0]) + "," + js(ps.get(i)[1]) + ");\n");
    }
    core.append("});\n");
    Files.writeString(dir.resolve("core.js"), core.toString());
    StringBuilder tt = new StringBuilder(), xx = new StringBuilder();
    for (String lang : List.of("ru", "en")) {
      List<String> tl = new ArrayList<>(), xl = new ArrayList<>();
      for (int b = 0; b * titleBlock < n; b++) {
        StringJoiner j =
            new StringJoiner(",", "portolanSearch.titles(\"" + lang + "\"," + b + ",[", "]);\n");
        for (SearchDocument d : docs.subList(b * titleBlock, Math.min(n, (b + 1) * titleBlock)))
          j.add(
              "["
                  + js(d.place().page())
                  + ","
                  + js(of(d.title(), lang))
                  + ","
                  + js(of(d.context(), lang))
                  + ","
                  + js(d.ports())
                  + ","
                  + js(of(d.product(), lang))
                  + "]");
        tl.add("search/titles-" + lang + b + ".js");
        Files.writeString(root.resolve(tl.get(b)), j.toString());
      }
      for (int b = 0; b * textBlock < n; b++) {
        StringJoiner j =
            new StringJoiner(",", "portolanSearch.texts(\"" + lang + "\"," + b + ",[", "]);\n");
        for (SearchDocument d : docs.subList(b * textBlock, Math.min(n, (b + 1) * textBlock)))
          j.add(js(of(d.text(), lang)));
        xl.add("search/texts-" + lang + b + ".js");
        Files.writeString(root.resolve(xl.get(b)), j.toString());
      }
      tt.append(tt.length() > 0 ? "," : "").append(lang + ":" + list(tl));
      xx.append(xx.length() > 0 ? "," : "").append(lang + ":" + list(xl));
    }
    Files.writeString(
        dir.resolve("index.js"),
        "portolanSearch.index({v:1,engine:\"engine.js\",core:\"search/core.js\",terms:"
            + list(tf)
            + ",firsts:"
            + list(firsts)
            + ",pairs:"
            + list(pfiles)
            + ",pairFirsts:"
            + list(pf)
            + ",titles:{"
            + tt
            + "},texts:{"
            + xx
            + "},blocks:{titles:"
            + titleBlock
            + ",texts:"
            + textBlock
            + "}});\n");
  }

  static String of(portolan.text.Localized l, String lang) {
    return lang.equals("ru") ? l.ru() : l.en();
  }
}
