/// The desk: the ledger in a browser. One process that serves pages, REST under `/api/v1` and what they need, with nothing fetched from
/// elsewhere.
///
/// [Answers] is all that the pages know of the ledger, so that they stand as well on a ledger in memory as on a store.
@NullMarked
package org.whence.app.desk;

import org.jspecify.annotations.NullMarked;
