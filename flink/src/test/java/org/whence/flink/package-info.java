@NullMarked
package org.whence.flink;

import org.jspecify.annotations.NullMarked;
