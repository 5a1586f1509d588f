package org.kerbside.rig.verdict;

import java.time.Duration;
import java.util.List;
import org.kerbside.rig.signal.Change;

/**
 * All that one attempt at one scenario left behind, ready to be written.
 *
 * @param id stable name of the scenario, the same in every run
 * @param scenario its title
 * @param chapter timing, scheduling, load-limiting, security, safety, metering or commissioning
 * @param feature title of its feature
 * @param requirement id of the requirement that it names
 * @param claims ids of the seeded defects that it claims to catch
 * @param bench name of the bench
 * @param device serial number of the chargepoint
 * @param lasted time that passed on the bench's timeline
 * @param cause why the verdict is ERROR or INCONCLUSIVE where no finding says so; else empty
 */
public record Evidence(
        String id,
        String scenario,
        String chapter,
        String feature,
        String requirement,
        List<String> claims,
        String bench,
        String device,
        long seed,
        Verdict verdict,
        String cause,
        Duration lasted,
        List<Finding> findings,
        List<Change> trace) {

    public Evidence {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        trace = List.copyOf(trace);
    }
}
