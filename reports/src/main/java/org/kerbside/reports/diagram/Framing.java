package org.kerbside.reports.diagram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal.Kind;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Verdict;

/**
 * Chooses what a diagram shows: the whole scenario, and beside it a detail for each judged interval that would be too
 * small to be read there.
 */
final class Framing {

    /** A judged interval shorter than this share of the whole gets a detail. */
    private static final int READABLE = 12;

    /** Intervals share a detail while it is no longer than this many times its shortest interval. */
    private static final int ALIKE = 15;

    private static final int DETAILS = 3;
    private static final double CONTEXT = 0.6;

    private final Span whole;
    private final long[] moments;
    private final List<Judged> judged;

    Framing(Evidence evidence) {
        judged = IntStream.range(0, evidence.findings().size())
                .mapToObj(i -> Judged.of(i + 1, evidence.findings().get(i)))
                .toList();
        moments = evidence.trace().stream()
                .filter(c -> c.signal().kind() != Kind.TEXT)
                .mapToLong(c -> c.at().toNanos())
                .distinct()
                .toArray();
        whole = whole(evidence, judged);
    }

    List<Judged> judged() {
        return judged;
    }

    List<Panel> panels() {
        var panels = new ArrayList<Panel>();
        panels.add(new Panel("The whole scenario", whole, judged));
        var details = details();
        for (var detail : details.subList(0, Math.min(DETAILS, details.size()))) {
            var window = detail.widened(CONTEXT).within(whole);
            panels.add(new Panel(title(detail), window, shownIn(window)));
        }
        return panels;
    }

    /** The numbers of the findings that are too small for the whole and found no place in a detail. */
    List<Integer> omitted() {
        var details = details();
        return details.stream()
                .skip(DETAILS)
                .flatMap(detail -> judged.stream().filter(j -> natural(j).meets(detail)))
                .map(Judged::number)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Span> details() {
        var groups = new ArrayList<Group>();
        judged.stream()
                .filter(j -> j.span().length() < whole.length() / READABLE)
                .sorted(Comparator.comparingLong(j -> j.span().from()))
                .forEach(j -> place(j, groups));
        return groups.stream()
                .filter(g -> g.span().length() < whole.length() / 4)
                .sorted(Comparator.comparing(Group::worst)
                        .reversed()
                        .thenComparingLong(g -> g.span().from()))
                .map(Group::span)
                .toList();
    }

    private void place(Judged next, List<Group> groups) {
        var alone =
                new Group(natural(next), natural(next).length(), next.finding().verdict());
        for (int i = 0; i < groups.size(); i++) {
            var together = groups.get(i).and(alone);
            if (together.span().length() <= ALIKE * together.shortest()) {
                groups.set(i, together);
                return;
            }
        }
        groups.add(alone);
    }

    /** The interval itself; for a moment, the three changes of a quantity or switch on either side of it. */
    private Span natural(Judged one) {
        if (one.span().length() > 0) {
            return one.span();
        }
        long at = one.span().from();
        var before = IntStream.iterate(moments.length - 1, i -> i >= 0, i -> i - 1)
                .mapToLong(i -> moments[i])
                .filter(m -> m < at);
        var after = Arrays.stream(moments).filter(m -> m > at);
        long from = before.limit(3).min().orElse(whole.from());
        long to = after.limit(3).max().orElse(whole.to());
        return new Span(Math.min(from, at), Math.max(to, at));
    }

    private List<Judged> shownIn(Span window) {
        return judged.stream().filter(j -> j.span().meets(window)).toList();
    }

    private String title(Span detail) {
        var numbers = judged.stream()
                .filter(j -> natural(j).length() * READABLE * 2 > detail.length())
                .filter(j -> natural(j).from() >= detail.from() && natural(j).to() <= detail.to())
                .map(j -> Integer.toString(j.number()))
                .toList();
        return (numbers.size() == 1 ? "Detail of finding " : "Detail of findings ") + String.join(", ", numbers);
    }

    private static Span whole(Evidence evidence, List<Judged> judged) {
        var ends = Stream.of(
                        Stream.of(evidence.lasted().toNanos()),
                        evidence.trace().stream().map(Change::at).map(Duration::toNanos),
                        judged.stream().map(j -> j.span().to()))
                .flatMap(s -> s);
        return new Span(
                0, Math.max(1_000_000, ends.max(Comparator.naturalOrder()).orElse(0L)));
    }

    private record Group(Span span, long shortest, Verdict worst) {

        Group and(Group other) {
            return new Group(span.and(other.span), Math.min(shortest, other.shortest), worst.and(other.worst));
        }
    }
}
