package org.whence.app.desk;

import java.util.Map;
import org.whence.app.desk.root.RootDrawing;
import org.whence.app.desk.root.Sprig;
import org.whence.core.ledger.Claim;

/// A claim in a list.
///
/// @param claim the claim
/// @param sum its reports and roots in words
/// @param finding whether several articles hang on one root
/// @param sprig its roots in small, as SVG
public record ClaimLine(Claim claim, String sum, boolean finding, String sprig) {

    static ClaimLine of(Claim claim, Map<String, String> copies) {
        return new ClaimLine(claim, RootDrawing.sum(claim), RootDrawing.isFinding(claim), Sprig.of(claim, copies));
    }
}
