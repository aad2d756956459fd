import os,re,subprocess,sys
moves=[l.split() for l in sys.stdin.read().strip().split('\n') if l.strip()]
m={os.path.normpath(a):os.path.normpath(b) for a,b in moves}
files=[f for f in subprocess.check_output(['git','ls-files','--cached','--others','--exclude-standard'],text=True).split('\n') if re.search(r'\.(ts|js|cjs|mjs)$',f) and os.path.exists(f)]
inv={b:a for a,b in m.items()}
for a,b in m.items():
    os.makedirs(os.path.dirname(b),exist_ok=True)
    subprocess.check_call(['git','mv',a,b])
files=[m.get(f,f) for f in files]
pat=re.compile(r"""((?:from|import)\s*\(?\s*|vi\.mock\(import\()(['"])(\.{1,2}/[^'"]+)\2""")
for f in files:
    old=inv.get(f,f)
    s=open(f).read()
    def rep(mm):
        spec=mm.group(3)
        target=os.path.normpath(os.path.join(os.path.dirname(old),spec))
        new=m.get(target,target)
        if new==target and old==f: return mm.group(0)
        if not re.search(r'\.(ts|js|cjs|json|mjs)$',target): return mm.group(0)
        r=os.path.relpath(new,os.path.dirname(f))
        if not r.startswith('.'): r='./'+r
        return mm.group(1)+mm.group(2)+r+mm.group(2)
    t=pat.sub(rep,s)
    if t!=s: open(f,'w').write(t)
