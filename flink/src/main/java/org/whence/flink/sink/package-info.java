/// Where chapters go.
@NullMarked
package org.whence.flink.sink;

import org.jspecify.annotations.NullMarked;
