/// The learnt finder: an article's words in windows, what an [org.whence.core.model.Encoder] says of them, and how that is
/// read as attribution relations.
///
/// Only the encoder itself, which needs a runtime and weights, lives elsewhere. The training code in `training/` has the
/// same steps in Python under the same names; golden vectors hold the two together.
@NullMarked
package org.whence.core.model;

import org.jspecify.annotations.NullMarked;
