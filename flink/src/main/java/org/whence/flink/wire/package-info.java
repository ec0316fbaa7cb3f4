/// How values travel between machines and lie in checkpoints: articles, readings and claims in their written form, the rest field by
/// field. Nothing is left to reflection.
@NullMarked
package org.whence.flink.wire;

import org.jspecify.annotations.NullMarked;
