/// How fast Whence is, and beside whom. Measured by command, never asserted in a test.
@NullMarked
package org.whence.bench;

import org.jspecify.annotations.NullMarked;
