# The program alone in an empty image. From the root of a checkout:
#
#   docker build -t merlon .
#   docker run --rm --network none -v "$PWD:/work:ro" merlon lint
#
# CI systems that run their scripts inside the image need a shell there:
#
#   docker build --target shell -t merlon:shell .
#
# BUILD and SHELL take an image with its digest, swift:6.1-bookworm@sha256:…, where a build must not change with the tag.
ARG BUILD=swift:6.1-bookworm
ARG SHELL=debian:bookworm-slim

FROM ${BUILD} AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends libyaml-dev pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY Package.swift ./
COPY .ci .ci
COPY Sources Sources
COPY Rules Rules
COPY Tests Tests
ARG MERLON_COMMIT=
RUN cp "$(MERLON_COMMIT=$MERLON_COMMIT .ci/static-build)" /merlon && /merlon --version

FROM ${SHELL} AS shell
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates git \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /merlon /usr/local/bin/merlon

FROM scratch
COPY --from=build /merlon /merlon
WORKDIR /work
USER 65534:65534
ENTRYPOINT ["/merlon"]
CMD ["lint"]
