package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A residents' meeting (L10:18, D59:3). Its day and its votes are the decision's.
 *
 * @param convener who convened it (người triệu tập)
 * @param appointedBy who appointed the convener where the post of village head was vacant (L10:18.1, D59:3.1.d)
 * @param chair who chaired it (người chủ trì); for a meeting by clusters each cluster has its own
 * @param headPresent whether the village head took part (L10:18.1)
 * @param frontPresent whether the Front working committee took part (L10:18.1)
 * @param notice the notice of it
 * @param documents when the documents for it were sent
 * @param documentsToAll whether they went to every household and to individuals concerned
 * @param documentMeans how they were sent (D59:3.4); null if not known
 * @param proceedings its course; for a meeting by clusters each cluster has its own
 * @param scattered whether the village's homes lie scattered (L10:18.3)
 * @param clusterPlan the plan of a meeting by clusters
 * @param clusters the meetings of the clusters; null or empty if there were none: the village met as one
 */
@RecordBuilder
public record Meeting(
        @Nullable Convener convener,
        @Nullable Appointer appointedBy,
        @Nullable Convener chair,
        @Nullable Boolean headPresent,
        @Nullable Boolean frontPresent,
        @Valid @Nullable Notice notice,
        @Valid @Nullable Act documents,
        @Nullable Boolean documentsToAll,
        @Nullable Set<DocumentMeans> documentMeans,
        @Valid @Nullable Proceedings proceedings,
        @Nullable Boolean scattered,
        @Valid @Nullable ClusterPlan clusterPlan,
        @Nullable List<@Valid Cluster> clusters) {

    /** Who appoints a convener while there is no village head. */
    public enum Appointer {
        /** The chair of the commune People's Committee. */
        COMMUNE_CHAIR,
        /** Somebody else. */
        OTHER
    }

    /** How the documents for a meeting are sent (D59:3.4). */
    public enum DocumentMeans {
        /** By hand. */
        DIRECT,
        /** Over a lawful social network that the village agreed on. */
        AGREED_NETWORK,
        /** Otherwise, as by post or e-mail. */
        OTHER
    }

    /** Copies the list and the set. */
    public Meeting {
        documentMeans = documentMeans == null ? null : Set.copyOf(documentMeans);
        clusters = clusters == null ? null : List.copyOf(clusters);
    }

    /** Whether it was held by clusters. */
    public boolean byClusters() {
        return clusters != null && !clusters.isEmpty();
    }
}
