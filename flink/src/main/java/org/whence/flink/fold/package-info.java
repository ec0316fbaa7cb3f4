/// From articles to chapters: reading, grouping into stories, gathering the readings of a story, deriving it.
@NullMarked
package org.whence.flink.fold;

import org.jspecify.annotations.NullMarked;
