package org.whence.app.desk.root;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.whence.app.desk.Newsroom;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Ledger;
import org.xml.sax.InputSource;

class RootDrawingTest {

    private static final double[] WIDTHS = {344, 540, 1040};

    private final Ledger ledger = Newsroom.all().ledger();
    private final Map<String, String> copies = ledger.copies().stream().collect(Collectors.toMap(Copy::article, Copy::of));

    private Document draw(Claim claim, double width) throws Exception {
        String svg = RootDrawing.of(claim, copies, width, false, r -> "/articles?key=" + r.article());
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> parts(Document svg, String tag, String classPart) {
        NodeList all = svg.getElementsByTagName(tag);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (List.of(element.getAttribute("class").split(" ")).contains(classPart)) {
                found.add(element);
            }
        }
        return found;
    }

    @Test
    void asManyRootsAreDrawnAsTheClaimHas() throws Exception {
        for (Claim claim : ledger.claims()) {
            for (double width : WIDTHS) {
                assertThat(parts(draw(claim, width), "g", "origin")).as(claim.proposition()).hasSize(claim.independent());
            }
        }
    }

    @Test
    void everyArticleHasALeafOrIsFoldedOntoOne() {
        for (Claim claim : ledger.claims()) {
            for (int max : new int[] {2, 5, 30}) {
                Plant plant = Plant.of(claim, copies, max, 9);
                assertThat(plant.leaves().size()).as("%s with %d leaves", claim.proposition(), max).isLessThanOrEqualTo(max);
                assertThat(plant.leaves().stream().flatMap(l -> l.reports().stream()).sorted())
                        .containsExactlyElementsOf(java.util.stream.IntStream.range(0, claim.reports().size()).boxed().toList());
                assertThat(plant.articles()).isEqualTo((int) claim.reports().stream().map(r -> r.article()).distinct().count());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 10, 1", "3, 10, 4", "4, 1000, 1", "5, 1000, 200", "6, 300, 300", "7, 2, 2"})
    void anySizeFitsItsWidthAndKeepsEveryReport(long seed, int reports, int origins) throws Exception {
        Claim claim = Claims.of(seed, reports, origins);
        for (double width : WIDTHS) {
            Document svg = draw(claim, width);
            assertThat(parts(svg, "a", "leaf").size()).isBetween(1, Layout.leavesIn(width));
            assertThat(parts(svg, "g", "origin").size()).isEqualTo(Math.min(origins, Layout.originsIn(width)));
            for (Element mark : parts(svg, "circle", "mark")) {
                assertThat(Double.parseDouble(mark.getAttribute("cx"))).isBetween(0.0, width);
            }
            Plant plant = Plant.of(claim, Map.of(), Layout.leavesIn(width), Layout.originsIn(width));
            assertThat(plant.leaves().stream().mapToInt(l -> l.reports().size()).sum()).isEqualTo(reports);
        }
    }

    @Test
    void theSameClaimLooksTheSame() {
        Claim claim = Claims.of(11, 60, 5);
        assertThat(RootDrawing.of(claim, copies, 540, false, _ -> "#")).isEqualTo(RootDrawing.of(Claims.of(11, 60, 5), copies, 540, false, _ -> "#"));
    }

    @Test
    void aReportWithoutOriginEndsInTheAir() throws Exception {
        for (Claim claim : ledger.claims()) {
            if (claim.independent() == 0) {
                Document svg = draw(claim, 540);
                assertThat(parts(svg, "path", "run")).isEmpty();
                assertThat(parts(svg, "path", "rootless")).hasSameSizeAs(parts(svg, "a", "leaf"));
            }
        }
    }

    @Test
    void everyChangeOnTheWayHasAMark() throws Exception {
        for (Claim claim : ledger.claims()) {
            assertThat(parts(draw(claim, 1040), "g", "drift")).as(claim.proposition()).hasSize(claim.drift().size());
        }
    }

    @Test
    void anonymousOriginsAreHollowAndDocumentsSquare() throws Exception {
        Document svg = draw(Claims.of(2, 10, 3), 1040);
        assertThat(parts(svg, "g", "anonymous").stream().filter(g -> g.getAttribute("class").contains("origin"))).hasSize(1);
        assertThat(parts(svg, "rect", "mark")).hasSize(1);
    }

    /// A document hides nobody: it is a filled square, also where the text does not say who issued it.
    @Test
    void aDocumentWithoutAnIssuerIsNoAnonymousParty() throws Exception {
        Claim shape = Claims.of(1, 1, 1);
        Origin document = new Origin("intelligence reports", List.of("intelligence reports"), Party.Kind.DOCUMENT, false, List.of(0));
        Claim claim = new Claim(shape.id(), shape.story(), shape.proposition(), shape.modality(), shape.reports(), List.of(document), 0, List.of(), List.of());
        Document svg = draw(claim, 540);
        assertThat(parts(svg, "rect", "mark")).hasSize(1);
        assertThat(parts(svg, "g", "anonymous")).isEmpty();
        assertThat(svg.getDocumentElement().getTextContent()).contains("document, no issuer named");
        assertThat(String.join("\n", RootText.of(claim, Map.of()))).contains("[intelligence reports]  document, no issuer named");
    }

    private static Stream<String> hostileNames() {
        return Stream.of("</text><script>alert(1)</script>", "\" onload=\"alert(1)", "وزارة الدفاع \u202Eمقلوب", "W".repeat(4000), "\u0000\u0008 control");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void hostileNamesStayWords(String name) throws Exception {
        Claim claim = Claims.of(3, 12, 3, name);
        for (double width : WIDTHS) {
            Document svg = draw(claim, width);
            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            NodeList all = svg.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                assertThat(((Element) all.item(i)).hasAttribute("onload")).isFalse();
            }
        }
    }

    @Test
    void aWidthWithoutRoomIsRefused() {
        assertThatThrownBy(() -> RootDrawing.of(Claims.of(1, 1, 1), Map.of(), 100, false, _ -> "#")).hasMessageContaining("100");
    }

    @Test
    void disputedFiguresStandOnOneLine() {
        Claim march = Newsroom.claim("lisbon-march-c1");
        List<Claim> both = ledger.claims().stream().filter(c -> c.equals(march) || march.disputedBy().contains(c.id())).toList();
        List<Figures.Figure> figures = Figures.comparable(both);
        assertThat(figures).hasSizeGreaterThan(1);
        String svg = NumberLine.of(figures, 344);
        figures.forEach(f -> assertThat(svg).contains("/claims/" + f.claim().id()).contains(" · " + f.claim().origins().getFirst().name().substring(0, 8)));
    }

    @Test
    void theTextNamesEveryOriginAndOutlet() {
        for (Claim claim : ledger.claims()) {
            String text = String.join("\n", RootText.of(claim, Map.of()));
            claim.origins().forEach(o -> assertThat(text).contains(o.name()));
            claim.reports().forEach(r -> assertThat(text).contains(Traces.outlet(r)));
        }
    }

    @Test
    void figuresThatAgreeAreNotSetAgainstOneAnother() {
        List<Claim> claims = org.whence.app.desk.Newsroom.all().ledger().claims();
        Claim march = claims.stream().filter(c -> c.id().equals("lisbon-march-c1")).findFirst().orElseThrow();
        Claim other = claims.stream().filter(c -> march.disputedBy().contains(c.id())).findFirst().orElseThrow();
        assertThat(Figures.comparable(List.of(march, other))).hasSize(2);
        assertThat(Figures.comparable(List.of(march, march))).isEmpty();
    }

    /// A ring that was not closed where it began would draw a straight line across oceans.
    @Test
    void noCoastRunsAcrossTheMap() {
        for (double[] east : new double[][] {{41.4, 76}, {43, 132}, {64.7, 177.5}, {-36.8, 174.8}}) {
            String map = WorldMap.draw(List.of(new WorldMap.Mark(-28.8, 32, "a", "b", "Here", "/", ""), new WorldMap.Mark(east[0], east[1], "a", "b", "There", "/", "")), 1000, 600);
            String land = map.replaceFirst("(?s).*class=\"land\" d=\"([^\"]*)\".*", "$1");
            for (String ring : land.split("z")) {
                String[] points = ring.substring(1).split("L");
                for (int i = 0; i < points.length; i++) {
                    String[] a = points[i].split(" ");
                    String[] b = points[(i + 1) % points.length].split(" ");
                    double x = (Double.parseDouble(a[0]) + Double.parseDouble(b[0])) / 2;
                    double y = (Double.parseDouble(a[1]) + Double.parseDouble(b[1])) / 2;
                    boolean seen = x > 0 && x < 1000 && y > 0 && y < 600;
                    assertThat(seen ? Math.hypot(Double.parseDouble(a[0]) - Double.parseDouble(b[0]), Double.parseDouble(a[1]) - Double.parseDouble(b[1])) : 0).as(points[i]).isLessThan(150);
                }
            }
        }
    }
}
