const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/

/**
 * Where the web server listens. Other machines reach it only when what they send is not readable on the way: real data behind https
 * (BETTER_AUTH_URL), or by the switch HTTP_TERBUKA=ya of somebody who knows that the line is safe. Sample accounts, whose password
 * everybody knows, never leave this machine.
 * @param {object} given
 * @param {boolean} given.sample whether sample accounts exist, or this is the development server
 * @param {string | undefined} given.wanted HOST
 * @param {string | undefined} given.baseUrl BETTER_AUTH_URL
 * @param {string | undefined} given.open HTTP_TERBUKA
 * @returns {{ host: string, said: string[] }} said: what a person has to know about it
 */
export function chooseHost({ sample, wanted, baseUrl, open }) {
  if (sample) {
    const said = ['Hanya melayani komputer ini (127.0.0.1), karena kata sandi akun contoh diketahui umum.']
    if (wanted !== undefined && wanted !== '127.0.0.1') said.push(`HOST=${wanted} karena itu tidak dipakai.`)
    return { host: '127.0.0.1', said }
  }
  if (wanted !== undefined && LOOPBACK.test(wanted)) return { host: wanted, said: [] }
  if (baseUrl?.startsWith('https://')) return { host: wanted ?? '0.0.0.0', said: [] }
  if (open === 'ya') {
    return { host: wanted ?? '0.0.0.0', said: ['PERHATIAN: HTTP_TERBUKA=ya, jadi kata sandi dan angka lewat jaringan tanpa enkripsi. Pasang proksi https secepatnya.'] }
  }
  return {
    host: '127.0.0.1',
    said: [
      `Hanya melayani komputer ini (127.0.0.1)${wanted === undefined ? '' : `; HOST=${wanted} tidak dipakai`}: tanpa https, kata sandi dan angka dapat dibaca di jaringan.`,
      'Untuk komputer lain: pasang proksi https di komputer ini dan isi BETTER_AUTH_URL=https://…, atau HTTP_TERBUKA=ya bila jaringannya memang aman.',
    ],
  }
}
