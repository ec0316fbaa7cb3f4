/// The one written form of every value: JSON as the contract has it.
///
/// Offsets need no conversion here: the project's unit, the Unicode code point, is the contract's.
@NullMarked
package org.whence.io.wire;

import org.jspecify.annotations.NullMarked;
