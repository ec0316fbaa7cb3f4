/// Attribution relations: who is given as the source of which content, by which cue, and which finder found it.
///
/// The terms are those of Pareti (2012) and PolNeAR (Newell et al. 2018).
@NullMarked
package org.whence.core.attribution;

import org.jspecify.annotations.NullMarked;
