import akun from '@/prisma/sample/akun.json' with { type: 'json' }
import { guncang } from '@/tests/support/guncang/guncang'
import { mulaiProduk } from '@/tests/support/guncang/produk'

// npm run guncang: sixty seeded kills of the running product under saves; `npm run guncang -- 10 7` ten, with seed 7.
const [kali = 60, benih = 20230712] = process.argv.slice(2).map(Number)
const produk = await mulaiProduk()
try {
  const { guncangan, diakui, jawaban } = await guncang(produk, akun[0]?.sandi ?? '', { kali, benih, kata: console.log })
  const lama = guncangan.map(({ pulihMs }) => pulihMs).sort((a, b) => a - b)
  const detik = (ms = 0): string => (ms / 1000).toFixed(2).replace('.', ',')
  console.log(`\n${kali} kali dimatikan paksa, ${guncangan.length} kali menyala lagi sendiri: tengah ${detik(lama[lama.length >> 1])} dtk, terlama ${detik(lama.at(-1))} dtk`)
  console.log(`${diakui} simpanan diakui, 0 hilang; jawaban: ${JSON.stringify(jawaban)}`)
} finally {
  console.log(`SIGTERM: berhenti dalam ${Math.round(await produk.hentikan())} ms`)
  produk.buang()
}
