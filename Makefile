# Everything a person needs: `make run` opens the lab, `make test` runs every test.

PACKAGES = libdnnl-dev libncurses-dev libsqlite3-dev libspng-dev libturbojpeg0-dev libwebp-dev \
	libarchive-dev libfreetype-dev nettle-dev tmux
ROOT = $(if $(filter 0,$(shell id -u)),,sudo)
TESSERA = .build/release/tessera
export CI

.PHONY: run build test bench lint format setup packages samples demo-checkpoints paper clean

run: build
	$(TESSERA)

build: setup
	swift build -c release --product tessera

# Tests use the debug build: it checks every bound, and its C kernels are optimised all the same.
test: setup
	swift build --build-tests
	swift test --skip-build

# Everything takes half an hour. BENCH='--list' names the benchmarks, BENCH='--filter lab' chooses,
# BENCH='--peer venv/bin/python' measures PyTorch in turn, BENCH='--json' is for programs.
bench: build
	swift build -c release --product tessera-bench
	.build/release/tessera-bench $(BENCH)

lint:
	swift format lint --strict --recursive Package.swift Sources Tests
	.ci/import-rules
	.ci/arm64

format:
	swift format --in-place --recursive Package.swift Sources Tests

# Installs what is missing and nothing else, and says what it does.
setup:
	@missing=""; for p in $(PACKAGES); do \
		dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; \
	done; \
	if [ -n "$$missing" ]; then \
		echo "installing$$missing"; \
		$(ROOT) apt-get update -qq && $(ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; \
	fi

# For scripts that install for another machine.
packages:
	@echo $(PACKAGES)

# The scenes and the primer as files, byte for byte as they are shipped.
samples: build
	$(TESSERA) data make-sample --out sample-data

# Captioned pictures of the system's colour emoji, for a run on real data: OUT is a new tar.
OUT = emoji.tar
.PHONY: emoji
emoji: build
	$(TESSERA) data emoji $(OUT)

# The shipped models: image tokenizer, text model, adapted model, and the image codes with which a
# first start needs no encoding.
TOKENIZER_STEPS = 4000
TEXT_STEPS = 4500
TEXT_SETTINGS = --set data.textLimit=64000000 --set learningRate.peak=0.002
ADAPT_STEPS = 12000
ADAPT_SETTINGS = --batch 32 --set data.pictureLimit=131072 --set learningRate.peak=0.0015
DEMO = .build/demo-runs
SHIPPED = sample-data/checkpoints
EXPORT = $(TESSERA) runs export --workspace $(DEMO) --precision bfloat16
demo-checkpoints: build
	rm -rf $(DEMO) $(SHIPPED) sample-data/codes
	mkdir -p $(SHIPPED)
	$(TESSERA) train tokenizer --workspace $(DEMO) --steps $(TOKENIZER_STEPS)
	$(EXPORT) tokenizer --out $(SHIPPED)/tokenizer
	$(TESSERA) train text --workspace $(DEMO) --steps $(TEXT_STEPS) $(TEXT_SETTINGS)
	$(EXPORT) text --out $(SHIPPED)/text
	$(TESSERA) train adapt --workspace $(DEMO) --arms pre-trained --steps $(ADAPT_STEPS) \
		$(ADAPT_SETTINGS)
	$(EXPORT) adapt --out $(SHIPPED)/adapted
	rm -rf $(SHIPPED)/adapted/image-tokenizer
	$(TESSERA) train adapt --workspace $(DEMO) --name codes --arms pre-trained --steps 1
	cp -r $(DEMO)/*-codes/codes sample-data/codes
	$(MAKE) attributes

# The classifier that reads attributes off drawn pictures, with its held-out accuracy.
.PHONY: attributes
attributes: build
	rm -rf $(SHIPPED)/attributes
	$(TESSERA) measure train-classifier --out $(SHIPPED)/attributes

# Every experiment and its report; a step is measured and the time is printed before it begins.
# What was interrupted goes on; what is done is kept in runs/experiments/paper.
paper: build
	$(TESSERA) experiment run --size paper
	$(TESSERA) experiment report --size paper --out sample-data/experiments

clean:
	rm -rf .build
