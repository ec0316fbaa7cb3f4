package org.whence.io.page;
import java.io.*; import java.nio.file.*; import java.util.zip.*; import org.jsoup.Jsoup;
class Dump { public static void main(String[] a) throws Exception {
  for (String id : a) { try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of("/work/shared/corpora/pages/naeb/html/" + id + ".html.gz")))) {
    var d = Jsoup.parse(in, null, ""); var h = Head.of(d); var v = PageView.of(Blocks.of(d.body()), h);
    System.out.println("### " + id + " headline " + v.headline + " body " + v.bodyShingles.size());
    var gold = new java.util.HashMap<String,String>(); for (String l : Files.readAllLines(Path.of("/work/shared/corpora/pages/naeb/gold.jsonl"))) { if (l.contains(id)) gold.put(id, tools.jackson.databind.json.JsonMapper.shared().readTree(l).get("text").asString()); } var sh = Words.shingles(Words.of(gold.get(id)), 3); for (Block b : v.blocks) { if (!PageView.sentence(b)) continue; double lab = Words.share(Words.of(b.text()), sh);  StringBuilder path = new StringBuilder(); Frame f = b.frame(); for (int i=0;i<4&&f!=null;i++,f=f.parent) path.append(f.tag).append(".").append(f.element.className().replace(' ','.')).append("<");
      System.out.printf("%.1f %d %s [ld %.2f] %s%n", lab, b.index(), path.length() > 140 ? path.substring(0,140) : path, b.linkDensity(), b.chars() > 100 ? b.text().substring(0, 100) : b.text()); } } } } }
