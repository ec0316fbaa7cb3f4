/// Claims and their chains in the forms of other people's tools: CSV with the columns that coders of conflict events know, GeoJSON,
/// PROV-O as JSON-LD, W3C Web Annotation and schema.org. Pure functions of claims and articles; nothing is written to disk.
@NullMarked
package org.whence.io.export;

import org.jspecify.annotations.NullMarked;
