/// Where a ledger is kept: readings as they came, what is derived from them, and what people have put right.
///
/// The readings are the truth: they are only ever added, each under the hash of its own words. Stories and claims are derived
/// and can be rebuilt; corrections and verdicts stand apart from both and survive a rebuild.
@NullMarked
package org.whence.io.store;

import org.jspecify.annotations.NullMarked;
