# zsh -f zsh-completes.zsh SCRIPT LINE WANTED: types LINE and a tab in an interactive zsh that has loaded SCRIPT, and prints what
# the line has become; waits for WANTED, five seconds at most.
zmodload zsh/zpty
zpty shell 'TERM=dumb zsh -f -i'
zpty -w shell "PS1='> '; setopt no_beep; autoload -Uz compinit && compinit -u -D; source ${(q)1}; echo rea''dy"
seen=
while zpty -r shell piece '*'; do
  seen+=$piece
  [[ $seen == *$'\nready'* ]] && break
done
seen=
zpty -n -w shell "$2"$'\t'
for _ in {1..50}; do
  while zpty -t -r shell piece; do seen+=$piece; done
  [[ $seen == *"$3"* ]] && break
  sleep 0.1
done
zpty -d shell
print -r -- "$seen"
