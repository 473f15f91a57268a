package vn.danchu.service;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the body of a request in whole, within its size and its time, before any work is begun on it: who sends slowly keeps
 * nobody from work.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BodyFilter extends OncePerRequestFilter {

    private final ServiceProperties properties;
    private final long documentBytes;

    BodyFilter(ServiceProperties properties, long documentBytes) {
        this.properties = properties;
        this.documentBytes = documentBytes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:;"
                        + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        long most = most(request);
        if (request.getContentLengthLong() > most) {
            tooLarge(request, response, most);
            return;
        }
        byte[] body;
        try {
            body = read(request.getInputStream(), most);
        } catch (IOException e) {
            // It stopped coming, or came too slowly: what is left of the connection is of no use.
            response.setHeader("Connection", "close");
            Problems.answer(
                    request,
                    response,
                    HttpStatus.REQUEST_TIMEOUT,
                    "Nội dung yêu cầu không đến đủ trong thời gian cho phép.",
                    "The body of the request did not arrive in time.");
            return;
        }
        if (body.length > most) {
            tooLarge(request, response, most);
            return;
        }
        chain.doFilter(new Arrived(request, body), response);
    }

    private long most(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/import/")) {
            return properties.tableSize().toBytes();
        }
        // A request for a score may hold a dossier and a form.
        return request.getRequestURI().equals("/score")
                        || request.getRequestURI().equals("/view")
                ? 2 * documentBytes
                : documentBytes;
    }

    private byte[] read(InputStream in, long most) throws IOException {
        long end = System.nanoTime() + properties.bodyTime().toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        int count = in.read(buffer);
        while (count >= 0 && body.size() <= most) {
            body.write(buffer, 0, count);
            if (System.nanoTime() > end) {
                throw new IOException("too slow");
            }
            count = in.read(buffer);
        }
        return body.toByteArray();
    }

    private static void tooLarge(HttpServletRequest request, HttpServletResponse response, long most)
            throws IOException {
        Problems.answer(
                request,
                response,
                HttpStatus.CONTENT_TOO_LARGE,
                "Nội dung yêu cầu lớn hơn " + most + " byte. Hãy chia nhỏ, hoặc nâng giới hạn của dịch vụ.",
                "The body of the request is larger than " + most + " bytes. Split it, or raise the service's limit.");
    }

    /** The request with its body at hand. */
    private static final class Arrived extends HttpServletRequestWrapper {

        private final byte[] body;

        Arrived(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            InputStream in = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                private boolean finished;

                @Override
                public int read() throws IOException {
                    int next = in.read();
                    finished |= next < 0;
                    return next;
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    int count = in.read(into, from, length);
                    finished |= count < 0;
                    return count;
                }

                @Override
                public boolean isFinished() {
                    return finished;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("the body has arrived");
                }
            };
        }
    }
}
