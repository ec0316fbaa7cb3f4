/// How fast and how right: never shipped.
@NullMarked
package org.whence.bench;

import org.jspecify.annotations.NullMarked;
