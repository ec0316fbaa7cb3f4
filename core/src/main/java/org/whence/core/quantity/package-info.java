/// Numbers with their bounds, units and comparisons.
@NullMarked
package org.whence.core.quantity;

import org.jspecify.annotations.NullMarked;
