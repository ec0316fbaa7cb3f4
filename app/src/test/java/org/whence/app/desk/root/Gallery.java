package org.whence.app.desk.root;

import org.whence.app.Markup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.whence.app.desk.Newsroom;
import org.whence.core.ledger.Claim;

/// Writes a page with many drawings, to be looked at: `Gallery STYLESHEET FILE`.
final class Gallery {

    private Gallery() {}

    public static void main(String[] args) throws IOException {
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><style>").append(Files.readString(Path.of(args[0]))).append("</style><body>");
        List<Claim> claims = new java.util.ArrayList<>(Newsroom.all().ledger().claims().stream().filter(c -> c.reports().size() > 4).toList());
        claims.add(Claims.of(7, 1000, 1));
        claims.add(Claims.of(8, 1000, 200));
        claims.add(Claims.of(9, 1, 1));
        for (Claim claim : claims) {
            page.append("<h3>").append(Markup.escape(claim.proposition())).append("</h3><p>").append(RootDrawing.sum(claim)).append("</p>");
            page.append(NumberLine.of(Figures.comparable(java.util.stream.Stream.concat(java.util.stream.Stream.of(claim), claims.stream().filter(c -> claim.disputedBy().contains(c.id()))).toList()), 700));
            for (double width : new double[] {960, 344}) {
                page.append("<div>").append(RootDrawing.of(claim, java.util.Map.of(), width, width == 344 && claim.reports().size() == 10, r -> "#" + r.id())).append("</div>");
            }
        }
        Files.writeString(Path.of(args[1]), page);
    }
}
