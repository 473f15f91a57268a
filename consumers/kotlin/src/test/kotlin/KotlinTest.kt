import java.time.LocalDate
import kotlin.test.assertEquals
import org.junit.jupiter.api.Test
import vn.danchu.compliance.Verdict
import vn.danchu.disclosure.DisclosureBuilder
import vn.danchu.disclosure.DisclosureItem
import vn.danchu.disclosure.PublicationBuilder
import vn.danchu.disclosure.PublicationForm
import vn.danchu.dossier.Assessor
import vn.danchu.record.Document
import vn.danchu.record.Span

class KotlinTest {
    @Test
    fun `a record is judged`() {
        val plan = DisclosureBuilder.builder()
            .item(DisclosureItem.DEVELOPMENT_PLAN)
            .decision(Document.signed(LocalDate.of(2026, 3, 2)))
            .publications(listOf(PublicationBuilder.builder().form(PublicationForm.POSTING).span(Span.since(LocalDate.of(2026, 3, 10))).build()))
            .build()
        val day: LocalDate? = plan.decision()?.signedOn()
        assertEquals(LocalDate.of(2026, 3, 2), day)
        val late = Assessor.standard().assessAlone(plan, LocalDate.of(2026, 3, 31)).filter { it.verdict() == Verdict.NON_COMPLIANT }
        assertEquals(listOf("L10-12.3-within-5-working-days", "L10-13.2-posted"), late.map { it.norm() })
    }
}
