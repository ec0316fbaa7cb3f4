/// Many machines: the two functions of Whence as a job of Apache Flink.
///
/// `source` gets articles from files and topics, `fold` finds stories and derives them, `wire` is how values travel between
/// machines, `sink` is where answers go. [Job] joins these.
@NullMarked
package org.whence.flink;

import org.jspecify.annotations.NullMarked;
