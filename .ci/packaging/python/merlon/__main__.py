from merlon import main

main()
