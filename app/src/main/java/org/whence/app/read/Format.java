package org.whence.app.read;

/// The forms that a reading can be written in.
public enum Format {
    TEXT, JSON, JSONL, HTML, GEOJSON
}
