/// The attribution made comparable: its provenance chain, hedge, polarity, modality and numbers, gathered in a
/// [org.whence.core.claim.Reading].
@NullMarked
package org.whence.core.claim;

import org.jspecify.annotations.NullMarked;
