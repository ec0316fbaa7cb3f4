package org.whence.core.attribution;

import java.util.List;
import org.whence.core.text.Document;

/// Finds attribution relations in a document.
///
/// The rules and the learnt model are finders alike; what they find is made into chains by the rooms above. A finder is
/// thread-safe and gives the same relations for the same document each time.
@FunctionalInterface
public interface Finder {

    /// The relations of the document, by the start of their content. Never null, empty where there are none.
    List<Relation> in(Document document);
}
