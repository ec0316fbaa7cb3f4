/// What those who run Whence look at: metrics for Prometheus, and logs that programs can read.
@NullMarked
package org.whence.app.metrics;

import org.jspecify.annotations.NullMarked;
