/// Where articles come from: files on any file system that Flink knows, and topics of Kafka.
@NullMarked
package org.whence.flink.source;

import org.jspecify.annotations.NullMarked;
