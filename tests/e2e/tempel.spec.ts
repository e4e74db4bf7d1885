import { expect, test, type Page } from '@playwright/test'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { aktif, grid, salin, selAktif, tempel, tersimpan } from '../support/lembar'

// A finance officer's own list goes into the worksheet by its codes. Every figure is put back as it was.
test.describe.configure({ mode: 'default' })

const OPERATOR = 'operator.dp2kbp3a'

interface Baris {
  sub: string
  rekening: string
  uraian: string
  sumber: string
  nilai: string
}

async function buka(page: Page): Promise<number> {
  await page.goto('/entri')
  await grid(page).focus()
  await expect(aktif(page)).toContainText('Juli, RKUD')
  return Number(await (await selAktif(page)).getAttribute('data-k'))
}

/** The sum of money's parentheses: "Belanja (cetak) (Dana Alokasi Umum (DAU))" -> the last balanced pair. */
function pisahSumber(nama: string): [string, string] {
  let dalam = 0
  for (let i = nama.length - 1; i >= 0; i--) {
    if (nama[i] === ')') dalam++
    else if (nama[i] === '(' && --dalam === 0) return [nama.slice(0, i).trim(), nama.slice(i + 1, -1)]
  }
  return [nama, '']
}

/** All lines of the unit as the sheet copies them, with the figure of one column. */
async function baca(page: Page, k: number): Promise<Baris[]> {
  await grid(page).focus()
  await page.keyboard.press('Control+a')
  let sub = ''
  return (await salin(page)).split('\r\n').flatMap((teks): Baris[] => {
    const sel = teks.split('\t')
    const kode = sel[0] ?? ''
    if (/^\d\.\d\d\./.test(kode)) sub = kode
    if (!/^\d\.\d\.\d\d/.test(kode)) return []
    const [uraian, sumber] = pisahSumber(sel[1] ?? '')
    return [{ sub, rekening: kode, uraian, sumber, nilai: sel[k] ?? '' }]
  })
}
const kunci = ({ sub, rekening, sumber }: Baris): string => `${sub}/${rekening}/${sumber}`
/** A fixed order that is nobody's. */
const acak = <T>(isi: readonly T[]): T[] => isi.map((satu, i) => [(i * 7_919) % 101, satu] as const).sort(([a], [b]) => a - b).map(([, satu]) => satu)
const angka = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.')

test('40 lines of her own list, in her order: three acts and a preview; a reload has each figure at its line', async ({ browser }) => {
  const page = await bukaSebagai(browser, OPERATOR)
  const k = await buka(page)
  const semula = await baca(page, k)
  const daftar = acak(semula).slice(0, 40).map((baris, i) => ({ ...baris, baru: 7_001 + i * 13 }))
  expect(daftar).toHaveLength(40)
  await page.keyboard.press('Escape')
  // as with Excel beside her: a click on a cell, Ctrl+V, and one press in the preview
  let laku = 0
  const lakukan = async (satu: Promise<unknown>): Promise<void> => {
    laku += 1
    await satu
  }
  await lakukan((await selAktif(page)).click())
  const baris = daftar.map(({ sub, rekening, uraian, sumber, baru }, i) => [i + 1, sub, rekening, uraian, sumber, angka(baru)].join('\t'))
  const asing = ['41', '9.99.01.2.01.01', '5.1.02.01.01.0024', 'Bukan milik unit', '', '5.000'].join('\t')
  await lakukan(tempel(page, [['No', 'Sub-kegiatan', 'Rekening', 'Uraian', 'Sumber dana', 'Realisasi Juli'].join('\t'), ...baris, asing, ['', '', '', 'Jumlah', '', '999'].join('\t')].join('\r\n')))
  const jendela = page.getByRole('dialog', { name: 'Cocokkan daftar menurut kodenya' })
  await expect(jendela).toContainText('40 cocok dan berubah, 0 sudah sama, 1 tidak masuk.')
  await expect(jendela).toContainText('1 kode tidak ditemukan di unit ini, Rp5.000')
  await expect(jendela).toContainText('Sub-kegiatan 9.99.01.2.01.01 tidak ada di unit ini.')
  const { violations } = await axe(page).withTags(TAG).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 160)])).toEqual([])
  await lakukan(jendela.getByRole('button', { name: 'Masukkan 40 angka' }).click())
  await expect(page.getByText('40 angka dimasukkan menurut kodenya. 1 tidak dimasukkan.')).toBeVisible()
  await tersimpan(page)
  expect(laku).toBeLessThanOrEqual(3)
  await page.reload()
  await buka(page)
  const sesudah = new Map((await baca(page, k)).map((satu) => [kunci(satu), satu.nilai]))
  expect(daftar.filter((satu) => sesudah.get(kunci(satu)) !== angka(satu.baru))).toEqual([])
  // the others stand as they stood
  const diubah = new Set(daftar.map(kunci))
  expect(semula.filter((satu) => !diubah.has(kunci(satu)) && sesudah.get(kunci(satu)) !== satu.nilai)).toEqual([])
  // and back, from her English Excel, with a dash where nothing was spent
  await page.keyboard.press('Escape')
  const kembali = daftar.map(({ sub, rekening, sumber, nilai }) => [sub, rekening, sumber, nilai === '' ? '' : nilai.replace(/[.,]/g, (tanda) => (tanda === '.' ? ',' : '.'))].join('\t'))
  await tempel(page, kembali.join('\r\n'))
  await expect(jendela).toContainText('penulisan Inggris')
  await jendela.getByRole('button', { name: /^Masukkan \d+ angka$/ }).click()
  await tersimpan(page)
  await page.context().close()
})

test('codes of another unit are stopped; a line that stands twice waits for a choice; nothing goes by its place', async ({ browser }) => {
  const page = await bukaSebagai(browser, OPERATOR)
  const k = await buka(page)
  const semula = await baca(page, k)
  await page.keyboard.press('Escape')
  const jendela = page.getByRole('dialog', { name: 'Cocokkan daftar menurut kodenya' })
  await tempel(page, '9.99.01.2.01.01\t5.1.02.01.01.0024\t1.000\r\n9.99.01.2.01.02\t5.1.02.01.01.0024\t2.000')
  await expect(jendela).toContainText('Tidak satu pun kode blok ini cocok')
  await expect(jendela.getByRole('button', { name: 'Masukkan 0 angka' })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')
  await expect(jendela).toBeHidden()
  await expect(grid(page)).toBeFocused()
  const [satu] = semula
  if (!satu) throw new Error('no line')
  await tempel(page, [100, 200].map((n) => [satu.sub, satu.rekening, satu.sumber, n].join('\t')).join('\r\n'))
  await expect(jendela).toContainText('1 baris tertulis lebih dari sekali di blok')
  await expect(jendela.getByRole('button', { name: 'Masukkan 0 angka' })).toHaveAttribute('aria-disabled', 'true')
  await jendela.getByRole('radio', { name: 'Jumlahkan rupiahnya' }).check()
  await jendela.getByRole('button', { name: 'Masukkan 1 angka' }).click()
  await tersimpan(page)
  expect((await baca(page, k)).find((lain) => kunci(lain) === kunci(satu))?.nilai).toBe('300')
  await page.keyboard.press('Control+z')
  await tersimpan(page)
  expect(await baca(page, k)).toEqual(semula)
  await page.context().close()
})

test('a figure twice the pagu is asked about at its cell; the answer is kept, and Kirim waits for it', async ({ browser }) => {
  const page = await bukaSebagai(browser, OPERATOR)
  await buka(page)
  const alamat = page.url()
  const semula = ((await aktif(page).locator('strong').textContent()) ?? '').replace('kosong', '')
  await page.keyboard.type('99999999999')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await tersimpan(page)
  await expect(aktif(page)).toContainText('di atas batas 10%. Perbaiki angkanya, atau tulis sebabnya.')
  await page.getByRole('link', { name: /^Kirim/ }).click()
  const ditanya = page.getByText(/^\d+ angka perlu diperbaiki, atau dijawab di selnya$/)
  await expect(ditanya).toBeVisible()
  await expect(page.getByRole('button', { name: /^Kirim ke / })).toBeDisabled()
  await page.goto(alamat)
  await grid(page).focus()
  await page.getByText('Angka ini benar: tulis sebabnya').click()
  await page.getByLabel('Mengapa angka ini benar?').fill('Pembayaran tunggakan sesuai putusan, DPA menyusul')
  await page.getByRole('button', { name: 'Simpan sebabnya' }).click()
  await expect(page.getByText(/^Sudah dijawab .*Pembayaran tunggakan sesuai putusan, DPA menyusul/)).toBeVisible()
  await expect(aktif(page)).not.toContainText('di atas batas')
  const kantor = await bukaSebagai(browser, 'analis')
  const unit = /\/entri\/(\d+)/.exec(await page.getByRole('link', { name: /^Kirim/ }).getAttribute('href') ?? '')?.[1]
  await kantor.goto(`/verifikasi/${unit}?tahun=2023&bulan=7`)
  await expect(kantor.getByRole('row', { name: /99\.999\.999\.999.*Pembayaran tunggakan sesuai putusan/ })).toBeVisible()
  await kantor.context().close()
  await grid(page).focus()
  if (semula === '') await page.keyboard.press('Delete')
  else {
    await page.keyboard.type(semula)
    await page.keyboard.press('Enter')
  }
  await tersimpan(page)
  await page.context().close()
})
