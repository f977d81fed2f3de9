import { chromium } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import fs from 'node:fs';
const base = JSON.parse(fs.readFileSync('/tmp/e2e_srv.out','utf8').split('\n')[0]).url;
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-background-networking']});
const p = await (await b.newContext({baseURL:base,viewport:{width:320,height:740}})).newPage();
const EX={ 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } };
for(const a of ['/en','/en/guides','/en/guides/health','/ka/guides/unaccompanied-children','/en/instruments','/en/guides/health/share','/en/guides/health/leaflet','/ar/news']){
 await p.goto(a);
 let t=Date.now(); await p.goto(a); const nav=Date.now()-t;
 t=Date.now(); const r0=await new AxeBuilder({page:p}).setLegacyMode(true).options({rules:EX}).analyze(); const ax=Date.now()-t;
 await p.goto(a); t=Date.now(); const r1=await new AxeBuilder({page:p}).setLegacyMode(true).options({rules:EX,resultTypes:['violations']}).analyze(); const ax2=Date.now()-t;
 console.log(a,'nav',nav,'axe',ax,'axe violations only',ax2,r0.violations.length,r1.violations.length);
}
await b.close();
