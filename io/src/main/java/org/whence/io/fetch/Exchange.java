package org.whence.io.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One HTTP/1.1 request and its answer over a connection of its own to an address that was checked before.
///
/// The connection goes to the very address that was checked, so that a name cannot mean another machine a moment later
/// (DNS rebinding); TLS still verifies the name.
final class Exchange {
    private static final int LONGEST_HEAD = 256 << 10;
    private static final int LONGEST_LINE = 64 << 10;

    private Exchange() {}

    /// The answer as it came, its body decoded.
    record Answer(int status, Map<String, List<String>> headers, String rawHead, byte[] body, Instant at) {}

    /// @param deadline nanoseconds of [System#nanoTime] at which the exchange must be over
    static Answer get(URI url, InetAddress address, Map<String, String> headers, Settings settings, long deadline) throws IOException {
        boolean tls = "https".equalsIgnoreCase(url.getScheme());
        int port = url.getPort() > 0 ? url.getPort() : tls ? 443 : 80;
        String host = url.getHost();
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port), (int) Math.min(settings.connectTimeout().toMillis(), left(deadline)));
            plain.setSoTimeout(left(deadline));
            Socket socket = tls ? secured(plain, host, port) : plain;
            socket.getOutputStream().write(request(url, headers, settings).getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = new BufferedInputStream(new Timed(socket.getInputStream(), plain, deadline), 16 << 10);
            return answer(in, settings.mostBytes());
        }
    }

    private static int left(long deadline) throws SocketTimeoutException {
        long ms = (deadline - System.nanoTime()) / 1_000_000;
        if (ms <= 0) {
            throw new SocketTimeoutException("took longer than the time limit");
        }
        return (int) Math.min(ms, Integer.MAX_VALUE);
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String request(URI url, Map<String, String> headers, Settings settings) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String target = url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
        StringBuilder out = new StringBuilder("GET " + ascii(target) + " HTTP/1.1\r\nHost: " + url.getHost() + (url.getPort() > 0 ? ":" + url.getPort() : "") + "\r\n");
        out.append("User-Agent: ").append(settings.userAgent()).append("\r\nAccept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\n");
        out.append("Accept-Encoding: gzip, deflate, br\r\nAccept-Language: *\r\nConnection: close\r\n");
        headers.forEach((name, value) -> {
            if (value.chars().allMatch(c -> c >= ' ' && c <= '~')) {
                out.append(name).append(": ").append(value).append("\r\n");
            }
        });
        return out.append("\r\n").toString();
    }

    private static String ascii(String target) {
        StringBuilder out = new StringBuilder();
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F) {
                out.append((char) b);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return out.toString();
    }

    /// Reads an answer from a stream.
    static Answer answer(InputStream in, long mostBytes) throws IOException {
        Instant at = Instant.now();
        StringBuilder raw = new StringBuilder();
        int status;
        Map<String, List<String>> headers;
        do {
            raw.setLength(0);
            status = status(line(in, raw));
            headers = headers(in, raw);
        } while (status >= 100 && status < 200);
        if (status == 204 || status == 304) {
            return new Answer(status, headers, raw.toString(), new byte[0], at);
        }
        InputStream body = in;
        String transfer = first(headers, "Transfer-Encoding");
        String length = first(headers, "Content-Length");
        if (transfer.toLowerCase(Locale.ROOT).contains("chunked")) {
            body = Codings.unchunked(in);
        } else if (length.matches("\\d{1,18}")) {
            body = new Exactly(in, Long.parseLong(length));
        }
        body = new Limited(body, mostBytes);
        body = new Limited(Codings.decoded(body, first(headers, "Content-Encoding")), mostBytes);
        return new Answer(status, headers, raw.toString(), body.readAllBytes(), at);
    }

    private static int status(String line) throws IOException {
        if (!line.startsWith("HTTP/")) {
            throw new IOException("the answer is not HTTP");
        }
        String[] parts = line.split(" +", 3);
        if (parts.length < 2 || !parts[1].matches("[1-5]\\d\\d")) {
            throw new IOException("the answer has no status");
        }
        return Integer.parseInt(parts[1]);
    }

    private static Map<String, List<String>> headers(InputStream in, StringBuilder raw) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        while (true) {
            String line = line(in, raw);
            if (line.isEmpty()) {
                return headers;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.computeIfAbsent(line.substring(0, colon).strip(), k -> new ArrayList<>()).add(line.substring(colon + 1).strip());
            }
        }
    }

    private static String line(InputStream in, StringBuilder raw) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the answer breaks off in its headers");
            }
            line.write(b);
            if (line.size() > LONGEST_LINE || raw.length() + line.size() > LONGEST_HEAD) {
                throw new IOException("the answer's headers are longer than " + (LONGEST_HEAD >> 10) + " KB");
            }
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        raw.append(text).append('\n');
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static String first(Map<String, List<String>> headers, String name) {
        List<String> values = headers.get(name);
        return values == null ? "" : values.getFirst();
    }

    /// Gives every read no more time than is left.
    private static final class Timed extends InputStream {
        private final InputStream in;
        private final Socket socket;
        private final long deadline;

        Timed(InputStream in, Socket socket, long deadline) {
            this.in = in;
            this.socket = socket;
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            socket.setSoTimeout(left(deadline));
            return in.read(b, off, len);
        }
    }

    /// Reads a stated number of bytes; fewer are an error.
    private static final class Exactly extends InputStream {
        private final InputStream in;
        private long left;

        Exactly(InputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            if (left == 0) {
                return -1;
            }
            int n = in.read(b, off, (int) Math.min(len, left));
            if (n < 0) {
                throw new EOFException("the answer breaks off: " + left + " bytes are missing");
            }
            left -= n;
            return n;
        }
    }
}
