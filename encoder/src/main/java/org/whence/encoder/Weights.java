package org.whence.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The files that the `data` module ships, each checked against the sha256 that `MANIFEST.tsv` gives it.
final class Weights {

    private static final String FOLDER = "/org/whence/data/";
    private static final String MANIFEST = "MANIFEST.tsv";

    /// Where a file's bytes come from; null where there is no such file.
    @FunctionalInterface
    interface Shelf {
        @org.jspecify.annotations.Nullable InputStream open(String path);
    }

    private final Shelf shelf;
    private final Map<String, String> sums;

    private Weights(Shelf shelf) {
        this.shelf = shelf;
        sums = lines(MANIFEST, bytes(MANIFEST)).stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields.length > 1)
                .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1], (first, second) -> first));
    }

    /// The files on the class path.
    static Weights ofClassPath() {
        return new Weights(Weights.class::getResourceAsStream);
    }

    static Weights of(Shelf shelf) {
        return new Weights(shelf);
    }

    /// The whole file.
    ///
    /// @param name its path in the data module, as `MANIFEST.tsv` has it
    /// @throws DamagedWeightsException if it is missing, not listed, or not the file that is listed
    byte[] read(String name) {
        String expected = sums.get(name);
        if (expected == null) {
            throw new DamagedWeightsException(FOLDER + name + " is not listed in " + MANIFEST + ": rebuild the data module");
        }
        byte[] bytes = bytes(name);
        String found = sha256(bytes);
        if (!found.equals(expected)) {
            throw new DamagedWeightsException(FOLDER + name + " is damaged: sha256 " + found + ", " + MANIFEST + " says " + expected
                    + "; install Whence again or run 'make export' in training/");
        }
        return bytes;
    }

    /// The lines of a UTF-8 file, without an empty last one.
    List<String> lines(String name) {
        return lines(name, read(name));
    }

    private static List<String> lines(String name, byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty()) {
            throw new DamagedWeightsException(FOLDER + name + " is empty: rebuild the data module");
        }
        return lines;
    }

    private byte[] bytes(String name) {
        try (InputStream in = shelf.open(FOLDER + name)) {
            if (in == null) {
                throw new DamagedWeightsException(FOLDER + name + " is missing: rebuild the data module, or run 'make export' in training/");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new DamagedWeightsException(FOLDER + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
