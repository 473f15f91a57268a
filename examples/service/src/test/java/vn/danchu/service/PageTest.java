package vn.danchu.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.PrintsPage;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The page in a real browser: Debian's Chromium without a display. Screenshots stand in {@code target/screenshots}, to be
 * looked at.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "danchu.service.patience=10m")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** On a busy machine; a wait ends as soon as what it waits for is there. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @LocalServerPort
    private int port;

    private Path folder;

    private ChromeDriver browser;

    @BeforeAll
    void open(@TempDir Path downloads) {
        folder = downloads;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("danchu.chromium", "/usr/bin/chromium"));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--lang=vi");
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", folder.toAbsolutePath().toString()));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(
                                new java.io.File(program("danchu.chromedriver", "/usr/bin/chromedriver")))
                        .build(),
                options,
                ClientConfig.defaultConfig().readTimeout(PATIENCE.plusMinutes(1)));
        browser.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
    }

    private static String program(String property, String usual) {
        String program = System.getProperty(property, usual);
        assertThat(Path.of(program))
                .as(
                        "the browser of the tests: install Debian's chromium and chromium-driver, or name another by -D%s",
                        property)
                .exists();
        return program;
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void start() {
        browser.manage().window().setSize(new Dimension(1200, 900));
        browser.get("http://localhost:" + port + "/");
    }

    private WebElement element(String id) {
        return browser.findElement(By.id(id));
    }

    private void until(java.util.function.BooleanSupplier condition) {
        new WebDriverWait(browser, PATIENCE).until(driver -> condition.getAsBoolean());
    }

    private void openDemonstration() {
        element("demonstration").click();
        until(() -> element("results").isDisplayed());
    }

    private void speak(String language) {
        browser.findElement(By.cssSelector("[data-lang=" + language + "]")).click();
    }

    /** The page from its top on, as far as a person would look. */
    private void screenshot(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        long width = (long) browser.executeScript("return document.documentElement.clientWidth;");
        Object image = browser.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of(
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of("x", 0, "y", 0, "width", width, "height", 3000, "scale", 1)))
                .get("data");
        Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode((String) image));
    }

    /** Violations that axe-core calls serious or critical, each with its first place. */
    private List<?> serious() throws IOException {
        try (InputStream in = PageTest.class.getResourceAsStream("/axe.min.js")) {
            browser.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) browser.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run({resultTypes: ['violations']}).then(result => done(result.violations"
                + ".filter(each => each.impact === 'serious' || each.impact === 'critical')"
                + ".map(each => each.id + ': ' + each.nodes[0].html)));");
    }

    @Test
    void reviewsTheDemonstrationInBothLanguages() throws IOException {
        openDemonstration();
        assertThat(element("overall").getText()).isEqualTo("Vi phạm");
        assertThat(element("level").getText()).isNotBlank();
        assertThat(browser.findElements(By.cssSelector("#breaches .finding"))).isNotEmpty();
        assertThat(browser.findElements(By.cssSelector("#checklist tbody tr"))).isNotEmpty();
        assertThat(browser.findElements(By.cssSelector("#duties tbody tr"))).isNotEmpty();
        assertThat(browser.findElements(By.cssSelector("#conclusion svg rect"))).isNotEmpty();
        assertThat(browser.findElements(By.cssSelector("#next li"))).isNotEmpty();
        screenshot("vi");
        speak("en");
        until(() -> element("overall").getText().matches("[A-Za-z -]+"));
        assertThat(browser.findElement(By.tagName("h1")).getText()).startsWith("Review");
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("en");
        screenshot("en");
    }

    @Test
    void axeFindsNothingSerious() throws IOException {
        assertThat(serious()).isEmpty();
        openDemonstration();
        assertThat(serious()).isEmpty();
        speak("en");
        until(() -> element("overall").getText().matches("[A-Za-z -]+"));
        assertThat(serious()).isEmpty();
        browser.manage().window().setSize(new Dimension(500, 800));
        assertThat(serious()).isEmpty();
    }

    @Test
    void fitsAPhone() throws IOException {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        try {
            openDemonstration();
            long beyond = (long) browser.executeScript(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth;");
            assertThat(beyond)
                    .as(() -> "pixels to the right of the screen, of "
                            + browser.executeScript("return [...document.querySelectorAll('body *')].filter(each =>"
                                    + " !each.closest('.scroll') && each.getBoundingClientRect().right >"
                                    + " document.documentElement.clientWidth + 1).map(each => each.outerHTML.slice(0, 80))"
                                    + ".join('; ');"))
                    .isLessThanOrEqualTo(0);
            screenshot("phone");
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void worksByKeyboardAlone() {
        WebElement body = browser.findElement(By.tagName("body"));
        body.sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Đến nội dung chính");
        for (int i = 0;
                i < 20
                        && !"demonstration"
                                .equals(browser.switchTo().activeElement().getDomAttribute("id"));
                i++) {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
        }
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        until(() -> "results-title".equals(browser.switchTo().activeElement().getDomAttribute("id")));
    }

    @Test
    void saysWhatIsWrongWithAPastedDossier() {
        element("dossier").sendKeys("{\"disclosure\": []}");
        element("dossier").submit();
        until(() -> element("problems").isDisplayed());
        assertThat(element("problem-list").getText()).contains("disclosures");
        assertThat(element("results").isDisplayed()).isFalse();
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("problems-title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=x onerror=document.title='x'>", "</textarea><script>document.title='x'</script>"})
    void showsWhatADossierSaysAsText(String hostile) throws IOException {
        Path file = folder.resolve("dossier.json");
        Files.writeString(
                file,
                "{\"unit\": {\"setting\": \"COMMUNE\", \"name\": \"" + hostile + "\"}, \"period\": {\"from\":"
                        + " \"2025-01-01\", \"to\": \"2025-12-31\"}, \"disclosures\": [{\"item\": \"11.2\", \"by\": \""
                        + hostile + "\"}]}");
        element("file").sendKeys(file.toAbsolutePath().toString());
        until(() -> !element("dossier").getDomProperty("value").isEmpty());
        element("dossier").submit();
        until(() -> element("results").isDisplayed() || element("problems").isDisplayed());
        assertThat(browser.getTitle()).startsWith("Rà soát");
        assertThat(browser.findElements(By.cssSelector("#results img, #results script")))
                .isEmpty();
    }

    @Test
    void takesATable() throws IOException {
        Path file = folder.resolve("cong-khai.csv");
        Files.writeString(file, "Mã nội dung;Ngày văn bản\n11.2;02/03/2025\n");
        element("file").sendKeys(file.toAbsolutePath().toString());
        until(() -> element("kind").isDisplayed());
        element("import").click();
        until(() -> !element("dossier").getDomProperty("value").isEmpty()
                || element("problems").isDisplayed());
        assertThat(element("dossier").getDomProperty("value"))
                .as(element("problem-list").getText())
                .contains("\"item\": \"11.2\"");
    }

    @Test
    void givesTheDutiesAsACalendarAndTheReportAsAFile() {
        openDemonstration();
        element("calendar").click();
        until(() -> Files.exists(folder.resolve("danchu.ics")));
        element("official").click();
        until(() -> Files.exists(folder.resolve("danchu-vi.html")));
    }

    @Test
    void printsTheReportWithoutThePageAroundIt() throws IOException {
        openDemonstration();
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(element("form").isDisplayed()).isFalse();
            assertThat(element("overall").isDisplayed()).isTrue();
            Files.createDirectories(SCREENSHOTS);
            String pdf = ((PrintsPage) browser).print(new PrintOptions()).getContent();
            Files.write(SCREENSHOTS.resolve("print.pdf"), Base64.getDecoder().decode(pdf));
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    /** The policy of the page lets no script of a document run; its own run without a complaint. */
    @Test
    void theConsoleIsClean() {
        openDemonstration();
        assertThat(((JavascriptExecutor) browser).executeScript("return document.querySelectorAll('script').length;"))
                .isEqualTo(1L);
        assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
    }
}
