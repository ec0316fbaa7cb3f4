package org.whence.app.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whence.app.desk.root.RootDrawing;
import org.whence.app.desk.root.Sprig;
import org.whence.core.article.Published;
import org.whence.core.ledger.Claim;

/// A claim in a list: what is shown of it there, and no more, so that many can be kept.
///
/// @param id of the claim
/// @param proposition of the claim
/// @param sum its reports and roots in words
/// @param finding whether several articles hang on one root
/// @param unattributed reports that name nobody
/// @param disputed whether another claim disputes it
/// @param changes how much was lost or changed on the way
/// @param since when it was first reported, null where no report is dated
/// @param sprig its roots in small, as SVG
public record ClaimLine(String id, String proposition, String sum, boolean finding, int unattributed, boolean disputed, int changes, @Nullable Published since, String sprig) {

    static ClaimLine of(Claim claim, Map<String, String> copies) {
        return new ClaimLine(claim.id(), claim.proposition(), RootDrawing.sum(claim), RootDrawing.isFinding(claim), claim.unattributed(), !claim.disputedBy().isEmpty(), claim.drift().size(),
                claim.since(), Sprig.of(claim, copies));
    }
}
