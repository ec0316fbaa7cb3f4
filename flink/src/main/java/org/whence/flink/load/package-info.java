/// Invented articles in any number, to try the job with.
@NullMarked
package org.whence.flink.load;

import org.jspecify.annotations.NullMarked;
