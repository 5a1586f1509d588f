package org.kerbside.rig.run;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** {@code PATH} or {@code PATH:LINE}, the path as anyone would write it: from anywhere, or only its end. */
final class FeaturePlace {

    private static final Pattern PLACE = Pattern.compile("(?<path>.+?)(:(?<line>\\d+))?");

    private final String path;
    private final Optional<Integer> line;

    FeaturePlace(String text) {
        var place = PLACE.matcher(text.replace('\\', '/'));
        if (!place.matches()) {
            throw UnknownName.saying("Feature '%s' is no PATH or PATH:LINE".formatted(text));
        }
        path = place.group("path");
        line = Optional.ofNullable(place.group("line")).map(Integer::valueOf);
    }

    /** Those that stand there; {@link UnknownName} where none does. */
    Predicate<Discovered> among(List<Discovered> suite) {
        var inFile = suite.stream().filter(this::sameFile).toList();
        if (inFile.isEmpty()) {
            throw new UnknownName("feature", path, files(suite));
        }
        if (inFile.stream().noneMatch(this::sameLine)) {
            throw UnknownName.saying("No scenario at line %d of '%s'; scenarios stand at %s"
                    .formatted(line.orElse(0), path, lines(inFile)));
        }
        return one -> sameFile(one) && sameLine(one);
    }

    private boolean sameFile(Discovered one) {
        var uri = "/" + one.planned().uri();
        var asked = "/" + path;
        return uri.endsWith(asked) || asked.endsWith(uri);
    }

    private boolean sameLine(Discovered one) {
        return line.map(one.lines()::contains).orElse(true);
    }

    private static SortedSet<String> files(List<Discovered> suite) {
        var files = new TreeSet<String>();
        suite.forEach(one -> files.add(one.planned().uri()));
        return files;
    }

    private static SortedSet<Integer> lines(List<Discovered> inFile) {
        var lines = new TreeSet<Integer>();
        inFile.forEach(one -> lines.add(one.planned().line()));
        return lines;
    }
}
