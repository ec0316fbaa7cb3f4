package org.whence.app.watch;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a stretch of time as people write it: `90s`, `10m`, `2h`, `1d`.
final class Every implements ITypeConverter<Duration> {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,5})([smhd])");

    @Override
    public Duration convert(String written) {
        Matcher m = WRITTEN.matcher(written.strip());
        if (!m.matches()) {
            throw new TypeConversionException("\"" + written + "\" is no stretch of time: write 90s, 10m, 2h or 1d");
        }
        long n = Long.parseLong(m.group(1));
        return switch (m.group(2)) {
            case "s" -> Duration.ofSeconds(n);
            case "m" -> Duration.ofMinutes(n);
            case "h" -> Duration.ofHours(n);
            default -> Duration.ofDays(n);
        };
    }
}
