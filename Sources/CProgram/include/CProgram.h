/// The commit the program was built from, shortened; empty where the build was not told. `.ci/release` tells it.
const char *merlon_commit(void);
